/** A PDF that a browser shows; `name` is what it is saved as. */
export const pdfResponse = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
  new Response(bytes, {
    headers: {
      "Content-Type": "application/pdf",
      // Browsers show a PDF in a page of their own making, under this policy.
      "Content-Security-Policy": "default-src 'none'; object-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      "Content-Disposition": `inline; filename="${name}"`,
    },
  });
