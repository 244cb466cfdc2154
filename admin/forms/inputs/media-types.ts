const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
};

/** The pictures that the API takes and a browser shows. */
export const pictures = ['image/jpeg', 'image/png', 'image/webp'];

/** 'PDF, JPEG, PNG': what people call the media types that a field accepts. */
export const namesOfTypes = (types: readonly string[]) =>
  types.map((type) => names[type] ?? type.split('/').at(-1)?.toUpperCase()).join(', ');
