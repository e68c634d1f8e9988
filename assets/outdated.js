/*
 * Runs before everything else, also in Internet Explorer 11 and EdgeHTML, which Excel 2016 and 2019
 * show add-ins in: nothing newer than ES5 here. Where the program did not start it shows the way to
 * the workbench, with its address for a current browser.
 */
(function () {
  "use strict";
  var root = document.documentElement;
  function forEach(list, work) {
    for (var at = 0; at < list.length; at += 1) work(list[at]);
  }
  function tellAddress() {
    var folder = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
    var address = folder + "workbench.html" + location.search;
    forEach(document.querySelectorAll(".outdated a"), function (link) {
      link.setAttribute("href", address);
    });
    forEach(document.querySelectorAll(".outdated-address"), function (place) {
      place.textContent = address;
    });
  }
  function look() {
    tellAddress();
    if (root.getAttribute("data-started") === null) root.className += " stopped";
  }
  window.addEventListener("load", look);
})();
