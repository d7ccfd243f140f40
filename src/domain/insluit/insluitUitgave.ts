/** The newest release of the script for host pages; written by src/pipeline/embed.cli.ts. */
export const uitgave = {
  versie: '1.0.0',
  /** Below the base path. */
  bestand: 'embed/embed-1.0.0.js',
  sri: 'sha384-w8qxJeF3apvls1JEAWWyWvIugfqqp1ONqHNr0eeVJ53nIfJoH8E/KuZ4dxTe7wlQ',
  /** SHA-256 of src/embed/embed.ts as it was released: a test says when a change there has not been released yet. */
  bron: 'bc3e9ee4f246969db36103518aeefabe3e67999ea28e1fd14bfc7918783f6788',
} as const
