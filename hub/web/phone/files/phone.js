// Keeps a ticket's page true by its event stream. Without it the page is one to be loaded again.
(function () {
  "use strict";

  var DEAD_MS = 25000; // two heartbeats and a half
  var AGAIN_MS = 15000; // after the server has closed the stream, as when too many watch

  var root = document.documentElement;
  var events = document.body.dataset.events;
  var audio = null;
  var source = null;
  var heard = Date.now();
  var again = 0;

  function by(id) {
    return document.getElementById(id);
  }

  // ── the sound: a browser allows it once it was asked for by a touch ──

  function beep(at) {
    var tone = audio.createOscillator();
    var gain = audio.createGain();
    tone.frequency.value = 880;
    gain.gain.setValueAtTime(0.4, at);
    gain.gain.exponentialRampToValueAtTime(0.001, at + 0.45);
    tone.connect(gain).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.5);
  }

  function ring() {
    if (audio) {
      [0, 0.6, 1.2].forEach(function (after) {
        beep(audio.currentTime + after);
      });
    }
    if (navigator.vibrate) navigator.vibrate([400, 200, 400, 200, 400]);
  }

  function armSound() {
    var button = document.querySelector(".sound");
    var Audio = window.AudioContext || window.webkitAudioContext;
    if (!button) return;
    if (!Audio) {
      button.hidden = true;
      return;
    }
    function on() {
      button.textContent = button.dataset.on;
      button.setAttribute("aria-pressed", "true");
    }
    if (audio) on();
    button.addEventListener("click", function () {
      if (!audio) {
        audio = new Audio();
        beep(audio.currentTime);
      }
      audio.resume();
      on();
    });
  }

  // ── the forms ──

  function armRating() {
    var form = by("rate");
    if (!form) return;
    function look() {
      var level = form.querySelector("[name=level]:checked");
      var reasons = level && form.querySelector(".r" + level.value);
      var needed = reasons && "needed" in reasons.dataset;
      var given = by("words").value.trim() || (reasons && reasons.querySelector(":checked"));
      by("submit").disabled = !level || (needed && !given);
    }
    form.addEventListener("input", look);
    look();
  }

  function armClose() {
    Array.prototype.forEach.call(document.querySelectorAll("details .close"), function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        link.closest("details").open = false;
      });
    });
  }

  // ── the stream ──

  function seen(time) {
    var foot = by("seen");
    if (time) {
      foot.dataset.at = time;
      foot.textContent = foot.dataset.live.replace("{time}", time);
    }
    foot.parentNode.classList.toggle("live", Boolean(time));
  }

  function lineDown() {
    var line = by("line");
    line.textContent = by("seen").dataset.line.replace("{time}", by("seen").dataset.at || "–");
    line.hidden = false;
    by("seen").parentNode.classList.remove("live");
  }

  function alive() {
    heard = Date.now();
    by("line").hidden = true;
  }

  function swap(id, part) {
    var place = by(id);
    if (!part || place.dataset.key === part.key) return false;
    place.innerHTML = part.html;
    place.dataset.key = part.key;
    return true;
  }

  function told(frame) {
    var before = root.dataset.kind;
    root.dataset.kind = frame.kind;
    document.title = frame.title;
    by("strip").innerHTML = frame.strip;
    if (swap("told", frame.told)) {
      armSound();
      if (by("notice")) by("notice").remove();
      if (frame.kind === "called") ring();
      if (frame.kind !== before) window.scrollTo(0, 0);
    }
    if (swap("acts", frame.acts)) {
      armRating();
      armClose();
    }
    if (by("say").textContent !== frame.say) by("say").textContent = frame.say;
  }

  function open() {
    if (source) source.close();
    clearTimeout(again);
    heard = Date.now();
    source = new EventSource(events);
    source.addEventListener("beat", function (event) {
      alive();
      seen(event.data);
    });
    source.addEventListener("told", function (event) {
      alive();
      told(JSON.parse(event.data));
    });
    source.addEventListener("gone", function () {
      source.close();
      location.reload();
    });
    source.onerror = function () {
      lineDown();
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    };
  }

  root.classList.add("script");
  armSound();
  armRating();
  armClose();
  if (!events || !window.EventSource) return;
  open();
  setInterval(function () {
    if (Date.now() - heard > DEAD_MS) {
      lineDown();
      open();
    }
  }, 5000);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible" && Date.now() - heard > DEAD_MS) open();
  });
})();
