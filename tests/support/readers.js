import autocannon from "autocannon";

/** Ten readers who ask for a page again and again for three seconds: how many answers were wrong. */
export async function manyReaders(url) {
  // A proxy hangs up after a thousand requests now and then: whoever asks at that moment asks again, and is no error of ours.
  const { non2xx } = await autocannon({ url, connections: 10, duration: 3 });
  return non2xx;
}
