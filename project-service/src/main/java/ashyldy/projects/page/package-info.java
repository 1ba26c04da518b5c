/// The pages that people read: rendered here, without JavaScript, in Kazakh, Russian and English.
///
/// [PagesResource] answers the browser. It asks the catalogue, has the answer put into the reader's words ([Cards],
/// [FactLines], [Timeline]) and hands it to a template; templates hold no decisions, and no word outside `words/`.
package ashyldy.projects.page;
