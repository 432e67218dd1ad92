/** '0900 1852' to 'tel:09001852'. */
export const telLink = (nummer: string) => `tel:${nummer.replace(/[^\d+]/g, '')}`;
