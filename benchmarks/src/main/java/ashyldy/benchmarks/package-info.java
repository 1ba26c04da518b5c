/// How fast articles are read.
///
/// The articles are our own corpus, glued together to the length of a long news article. OpenNLP splits the same texts
/// into sentences and words in the same run, so that the ratio says something where another machine, or another load,
/// would change both numbers. Its English models are used for all languages: only the time is compared, and nothing
/// else is published for Russian or Kazakh.
package ashyldy.benchmarks;
