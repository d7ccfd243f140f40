/** The newest release of the script for host pages; written by src/pipeline/embed.cli.ts. */
export const uitgave = {
  versie: '1.1.0',
  /** Below the base path. */
  bestand: 'embed/embed-1.1.0.js',
  sri: 'sha384-WqKjFsSECRPYJaWVM/rgw8U+qODh12z9PYD7m5oFUVLZJdVvybRli0wOgH1KJDG1',
  /** SHA-256 of src/embed/embed.ts as it was released: a test says when a change there has not been released yet. */
  bron: '168e39c4579b3eabaa2058e3f4e3fbf1a06778236827562cdaadd70a9cd6cd5e',
} as const
