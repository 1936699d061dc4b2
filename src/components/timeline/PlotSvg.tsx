import type { ComponentProps } from 'react';

/** An SVG whose unit is a pixel at a root text size of 16: it grows with the text around it. */
export function PlotSvg({
  widthPx,
  heightPx,
  style,
  ...rest
}: ComponentProps<'svg'> & { widthPx: number; heightPx: number }) {
  return (
    <svg
      {...rest}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      preserveAspectRatio="none"
      style={{
        ...style,
        display: 'block',
        width: `${widthPx / 16}rem`,
        height: `${heightPx / 16}rem`,
      }}
    />
  );
}
