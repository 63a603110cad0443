import type { AstroIntegration } from 'astro';

/**
 * Drops one harmless warning that Vite prints for every MDX page (`MODULE_LEVEL_DIRECTIVE` about
 * Astro's own "use astro:head-inject"), which would bury real ones.
 */
export function quietVite(): AstroIntegration {
  return {
    name: 'handbook:quiet-vite',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: {
              rollupOptions: {
                onwarn(warning, report) {
                  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
                },
              },
            },
          },
        });
      },
    },
  };
}
