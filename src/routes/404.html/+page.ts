// The file that a static host shows for an address that does not exist.
export const csr = false;
export const trailingSlash = 'never';
