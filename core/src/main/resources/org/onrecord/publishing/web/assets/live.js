// Keeps an open page in step with the ledger: told of a change, it asks for the page again and puts the new <main> in
// place of the old one. Pages that may change say so: <main data-live="list"> or
// <main data-live="incident" data-incident="ID">; those seen at a past moment do not. Without this script, or without the
// stream, the page stays as it is.
//
// Other scripts hear of it: document.addEventListener("onrecord:replaced", …).
"use strict";
(() => {
  const LEAST_BETWEEN = 250; // ms between two refreshes
  const LEAST_BETWEEN_WORDS = 10000; // ms between two announcements, so that nobody is talked over
  const RETRY = 5000; // ms after a refresh that failed

  const main = document.querySelector("main[data-live]");
  if (!main || !("EventSource" in window) || !("DOMParser" in window)) {
    return;
  }

  let stream = null;
  let last = null; // id of the last event
  let etag = null;
  let timer = null;
  let refreshing = false;
  let again = false;
  let refreshedAt = 0;
  let announcedAt = 0;
  let announcing = null;
  let shown = null; // the markup that was put in last

  const status = document.createElement("p");
  status.className = "live-status";
  status.setAttribute("role", "status"); // polite
  document.body.append(status);

  function listen() {
    if (stream || document.hidden) {
      return;
    }
    const asked = new URLSearchParams();
    if (main.dataset.live === "incident" && main.dataset.incident) {
      asked.set("incident", main.dataset.incident);
    }
    if (last !== null) {
      asked.set("after", last);
    }
    stream = new EventSource("/api/events" + (asked.size ? "?" + asked : ""));
    for (const name of ["change", "reset"]) {
      stream.addEventListener(name, (event) => {
        last = event.lastEventId;
        schedule(0);
      });
    }
  }

  // A page that nobody sees holds no connection: browsers open six to one server at the most.
  function pause() {
    if (stream) {
      stream.close();
      stream = null;
    }
  }

  function schedule(least) {
    if (refreshing) {
      again = true;
    } else if (timer === null) {
      timer = setTimeout(refresh, Math.max(least, refreshedAt + LEAST_BETWEEN - Date.now()));
    }
  }

  async function refresh() {
    timer = null;
    if (isSelecting()) {
      schedule(1000); // whoever copies words keeps them
      return;
    }
    refreshing = true;
    again = false;
    refreshedAt = Date.now();
    let wait = 0;
    try {
      const headers = { Accept: "text/html" };
      if (etag) {
        headers["If-None-Match"] = etag;
      }
      const response = await fetch(location.href, { headers, cache: "no-store", credentials: "same-origin" });
      if (response.status === 200) {
        etag = response.headers.get("ETag");
        replace(await response.text(), response.url);
      } else if (response.status !== 304) {
        wait = RETRY;
      }
    } catch (offline) {
      wait = RETRY;
    }
    refreshing = false;
    if (again || wait > 0) {
      schedule(wait);
    }
  }

  function isSelecting() {
    const selection = document.getSelection();
    return selection !== null && !selection.isCollapsed && main.contains(selection.anchorNode);
  }

  function replace(html, url) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const next = fresh.querySelector("main");
    if (!next) {
      return;
    }
    if (url !== location.href && new URL(url).pathname !== location.pathname) {
      location.replace(url); // the incident was merged into another
      return;
    }
    if (next.innerHTML === shown) {
      return;
    }
    shown = next.innerHTML;
    const kept = remember();
    main.replaceChildren(...next.childNodes);
    document.title = fresh.title;
    restore(kept);
    announce();
    document.dispatchEvent(new CustomEvent("onrecord:replaced", { detail: { main } }));
  }

  // What a person has opened, typed and reached, by the ids of elements.
  function remember() {
    const active = document.activeElement;
    const inside = active && main.contains(active);
    return {
      details: [...main.querySelectorAll("details[id]")].map((one) => [one.id, one.open]),
      fields: [...main.querySelectorAll("input, select, textarea")].filter(isTouched).map((one) => [selector(one), value(one)]),
      focus: inside ? selector(active) : null,
      caret: inside && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null,
      scroll: [window.scrollX, window.scrollY],
      scrolled: [...main.querySelectorAll("[id]")].filter((one) => one.scrollLeft || one.scrollTop)
        .map((one) => [one.id, one.scrollLeft, one.scrollTop]),
    };
  }

  function restore(kept) {
    for (const [id, open] of kept.details) {
      const one = document.getElementById(id);
      if (one && main.contains(one)) {
        one.open = open;
      }
    }
    for (const [where, what] of kept.fields) {
      const one = where && main.querySelector(where);
      if (one) {
        one[one.type === "checkbox" || one.type === "radio" ? "checked" : "value"] = what;
      }
    }
    for (const [id, left, top] of kept.scrolled) {
      document.getElementById(id)?.scrollTo(left, top);
    }
    const focus = kept.focus && main.querySelector(kept.focus);
    if (focus) {
      focus.focus({ preventScroll: true });
      if (kept.caret && kept.caret[0] !== null && "setSelectionRange" in focus) {
        try {
          focus.setSelectionRange(...kept.caret);
        } catch (notText) {
          // fields of numbers and dates have no caret
        }
      }
    }
    window.scrollTo(...kept.scroll);
  }

  function isTouched(field) {
    if (field.type === "checkbox" || field.type === "radio") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      return [...field.options].some((option) => option.selected !== option.defaultSelected);
    }
    return field.value !== field.defaultValue;
  }

  function value(field) {
    return field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;
  }

  // How an element is found again: by its id, its name, or where a link leads.
  function selector(element) {
    if (element.id) {
      return "#" + CSS.escape(element.id);
    }
    const tag = element.tagName.toLowerCase();
    for (const attribute of ["name", "href"]) {
      const named = element.getAttribute(attribute);
      if (named) {
        const ofValue = element.type === "radio" ? '[value="' + CSS.escape(element.value) + '"]' : "";
        return tag + "[" + attribute + '="' + CSS.escape(named) + '"]' + ofValue;
      }
    }
    const summaryOf = tag === "summary" && element.parentElement.id;
    return summaryOf ? "#" + CSS.escape(summaryOf) + " > summary" : null;
  }

  function announce() {
    const wait = announcedAt + LEAST_BETWEEN_WORDS - Date.now();
    if (wait > 0) {
      announcing ??= setTimeout(announceNow, wait);
    } else {
      announceNow();
    }
  }

  function announceNow() {
    announcing = null;
    announcedAt = Date.now();
    const clock = new Date().toISOString().slice(11, 19);
    const words = main.querySelector("[data-headline]") ?? main.querySelector("h1");
    status.textContent = "Updated " + clock + " UTC: " + (words ? words.textContent.trim().replace(/\s+/g, " ") : document.title);
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      pause();
    } else {
      listen();
      schedule(0);
    }
  });
  window.addEventListener("pagehide", pause);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      listen();
      schedule(0);
    }
  });
  listen();
})();
