/*
 * What somebody would put in a text, a link or an address to have their script run on our page: known ways in, each in
 * several disguises. More than 500.
 */

const script = 'window.__geraakt=1'

const wegen = [
  `<script>${script}</script>`,
  `<img src=x onerror="${script}">`,
  `<svg onload="${script}">`,
  `<svg><script>${script}</script></svg>`,
  `<svg><animate onbegin="${script}" attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload='${script}'/>#x">`,
  `<iframe srcdoc="<script>parent.__geraakt=1</script>">`,
  `<iframe src="javascript:${script}">`,
  `<object data="javascript:${script}">`,
  `<embed src="javascript:${script}">`,
  `<a href="javascript:${script}">klik</a>`,
  `<math><mi xlink:href="javascript:${script}">`,
  `<form action="javascript:${script}"><button>x</button></form>`,
  `<input autofocus onfocus="${script}">`,
  `<details open ontoggle="${script}">`,
  `<video><source onerror="${script}"></video>`,
  `<audio src=x onerror="${script}">`,
  `<body onload="${script}">`,
  `<marquee onstart="${script}">`,
  `<style>@import 'javascript:${script}';</style>`,
  `<link rel=stylesheet href="javascript:${script}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${script}">`,
  `<base href="javascript:${script}//">`,
  `<template><script>${script}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${script}>">`,
  `"><script>${script}</script>`,
  `'><img src=x onerror=${script}>`,
  `" onmouseover="${script}" x="`,
  `' onfocus='${script}' autofocus x='`,
  `</title><script>${script}</script>`,
  `</textarea><script>${script}</script>`,
  `</style><script>${script}</script>`,
  `--><script>${script}</script>`,
  `]]><script>${script}</script>`,
  `{{constructor.constructor('${script}')()}}`,
  `\${${script}}`,
  `javascript:${script}`,
  `javascript://kaart.example/%0a${script}`,
  `data:text/html,<script>parent.__geraakt=1</script>`,
  `vbscript:${script}`,
  `blob:https://kaart.example/${script}`,
  `//elders.example/x.js`,
  `https://elders.example/"onerror="${script}`,
]

const vermommingen: ((tekst: string) => string)[] = [
  (tekst) => tekst,
  (tekst) => tekst.toUpperCase().replaceAll('WINDOW.__GERAAKT', 'window.__geraakt'),
  (tekst) => tekst.replace(/^</, '<\u0000'),
  (tekst) => tekst.replace(/script/i, 'scr\tipt'),
  (tekst) => tekst.replace(/javascript:/i, 'java\nscript:'),
  (tekst) => tekst.replace(/javascript:/i, ' \u0001javascript:'),
  (tekst) => tekst.replace(/ (on\w+=)/, '/$1'),
  (tekst) => encodeURIComponent(tekst),
  (tekst) => tekst.replace(/[<>"']/g, (teken) => `&#${teken.codePointAt(0)};`),
  (tekst) => tekst.replace(/[<>]/g, (teken) => (teken === '<' ? '\uFF1C' : '\uFF1E')),
  (tekst) => `De Tafel${tekst}van Noord`,
  (tekst) => tekst.replaceAll('<', '<<').replaceAll('>', '>>'),
  (tekst) => ` \n${tekst}\n `,
  (tekst) => `\uFEFF${tekst}`,
  (tekst) => `\u202E${tekst}`,
  (tekst) => `${tekst}\u2028${tekst}`,
]

/** Each once. */
export const payloads: readonly string[] = [
  ...new Set(wegen.flatMap((weg) => vermommingen.map((vermom) => vermom(weg)))),
]
