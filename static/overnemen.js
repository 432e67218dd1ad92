// What came in the fragment goes out of the address bar before anything else loads, on a slow line too.
// The page takes it from memory (src/lib/overdracht/fragment.ts).
if (location.hash.length > 1 && location.hash !== '#inhoud') {
	globalThis.overdracht = location.hash;
	history.replaceState(history.state, '', location.pathname + location.search);
}
