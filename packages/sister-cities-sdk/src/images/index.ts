import { isObject } from '../json';

/** A picture as the instance describes it: `url`, and what Strapi made of it under `formats`. */
export interface ImageFile {
  readonly url: string;
  readonly width?: number | null;
  readonly height?: number | null;
  /** Strapi's smaller copies (thumbnail, small, medium, large); only copies that it made are there. */
  readonly formats?: unknown;
}

/** What the picture shows, in words for those who do not see it; or, said explicitly, that it only decorates. */
export type ImageText =
  { readonly alt: string; readonly decorative?: never } | { readonly decorative: true; readonly alt?: never };

/** Attributes of an `<img>`. */
export interface ImageAttributes {
  /** Absolute address of the picture itself. */
  src: string;
  /** Absolute addresses with their widths in pixels, the narrowest first; empty where no width is known. */
  srcset: string;
  /** Empty where the picture only decorates. */
  alt: string;
  /** Pixels; they keep the place of the picture until it is loaded. */
  width: number | undefined;
  height: number | undefined;
}

/**
 * The attributes of an `<img>` for a picture such as the `image` of a city. `instance` is an address of the instance,
 * such as https://cms.example.org, against which addresses like `/uploads/sapporo.jpg` are read; an address that cannot
 * be read stays as it is.
 */
export const imageAttributes = (
  file: ImageFile,
  { instance, alt = '' }: ImageText & { readonly instance: string },
): ImageAttributes => {
  const absolute = (url: string): string => (URL.canParse(url, instance) ? new URL(url, instance).href : url);
  const copies = [file, ...(isObject(file.formats) ? Object.values(file.formats) : [])];
  const byWidth = copies.reduce<Record<number, string>>(
    (found, copy) =>
      isObject(copy) && typeof copy.url === 'string' && typeof copy.width === 'number' && copy.width > 0
        ? { [copy.width]: `${absolute(copy.url)} ${copy.width.toString()}w`, ...found }
        : found,
    {},
  );
  return {
    src: absolute(file.url),
    srcset: Object.values(byWidth).join(),
    alt,
    width: file.width ?? undefined,
    height: file.height ?? undefined,
  };
};
