import type { AstroIntegration } from 'astro';

const CLIENT = /@astrojs\/preact\/dist\/client\.js$/;
const HYDRATE = 'hydrate(child, element)';

/**
 * Preact's `hydrate` takes the attributes and values in the page for what it would draw itself. Here that need not be so: an
 * island that starts late may find that another one has brought back what the reader typed, and would go on showing the
 * example in its fields. `render` keeps the elements too, and compares everything.
 */
export function wholeHydration(): AstroIntegration {
  return {
    name: 'handbook:whole-hydration',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'handbook:whole-hydration',
                transform(code: string, id: string) {
                  const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
                  if (!CLIENT.test(file)) return undefined;
                  if (!code.includes(HYDRATE)) {
                    throw new Error(`${id} no longer has ${HYDRATE}: see whole-hydration.ts`);
                  }
                  return { code: code.replace(HYDRATE, 'render(child, element)'), map: null };
                },
              },
            ],
          },
        });
      },
    },
  };
}
