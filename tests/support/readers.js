import autocannon from "autocannon";

/** Ten readers who ask for a page again and again for three seconds: how many answers were right, and how many not. */
export async function manyReaders(url) {
  // A proxy hangs up after a thousand requests now and then: whoever asks at that moment asks again, and is no error of ours.
  const { "2xx": right, non2xx: wrong } = await autocannon({ url, connections: 10, duration: 3 });
  return { right, wrong };
}
