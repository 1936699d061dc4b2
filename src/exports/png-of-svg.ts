/**
 * Draws an SVG that stands alone as PNG. The SVG says its width and height in pixels; the picture
 * has `scale` times as many. Rejects where the browser cannot draw it or make so large a picture.
 */
export async function pngOfSvg(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new RangeError('a picture of this size cannot be made'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
