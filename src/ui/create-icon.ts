import { createElement, type SVGProps } from 'react';

/** An icon as lucide keeps it: its shapes in a square of 24. */
export type IconData = {
  node: readonly (readonly [tag: string, attributes: Record<string, string>])[];
};

/** Makes an icon: a decoration, as large as the style sheet says. The built app uses it for lucide's. */
export function createIcon({ node }: IconData) {
  const shapes = node.map(([tag, attributes]) => createElement(tag, attributes));
  return (props: SVGProps<SVGSVGElement>) =>
    createElement(
      'svg',
      {
        width: 24,
        height: 24,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        'aria-hidden': true,
        ...props,
      },
      shapes,
    );
}
