/**
 * Does something with an element as soon as Angular has drawn it, once.
 *
 * @param {string} kiezer
 * @param {(element: Element) => void} doen
 */
export function zodra(kiezer, doen) {
  const probeer = () => {
    const element = document.querySelector(kiezer);
    if (element) {
      wacht.disconnect();
      doen(element);
    }
  };
  const wacht = new MutationObserver(probeer);
  wacht.observe(document.documentElement, { childList: true, subtree: true });
  probeer();
}
