import type { AstroIntegration } from 'astro';

type Level = 'warn' | 'info' | 'debug';

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
              rolldownOptions: {
                onLog(
                  level: Level,
                  log: { code?: string },
                  report: (level: Level, log: { code?: string }) => void,
                ) {
                  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
                },
              },
            },
          },
        });
      },
    },
  };
}
