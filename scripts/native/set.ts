/** In the place of a polyfill that no browser of ours needs. */
export default Set;
