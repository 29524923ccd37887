/** A drawing as XML wants it: every attribute with a value. */
export const wellFormed = (svg: string): string =>
  svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(
      /("[^"]*")|(\s[a-z-]+)(?=[\s/>])/g,
      (_, quoted?: string, bare?: string) => quoted ?? `${bare}=""`,
    ),
  );
