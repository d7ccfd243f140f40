/*
 * A small file of its own in the head of every page, loaded before the first picture: an embed must not show the whole
 * site for a moment first. Without it the page comes out right too, only later (see Scherm).
 */
import { kledijUit, kleedAan } from './kleedAan'

kleedAan(document.documentElement, kledijUit(window.location.search))
