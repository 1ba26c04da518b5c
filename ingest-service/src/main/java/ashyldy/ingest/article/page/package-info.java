/// From the HTML of a page to its headline, the day it was published and the text of its article.
///
/// [Markup] parses within bounds; [LinkedData] is what the page tells machines; [Outline] is the page as a list of
/// blocks
/// of text and the regions they stand in. [Headline] and [HeadlineBlock] find the headline, [Surroundings] and [Cards]
/// what is around the article: a class word lowers what is thought of a region and never takes the bulk of the prose
/// away.
/// [BodySearch] scores the regions, [Trimming] says of each block of the best why it is not read, and [PageDate] asks
/// who
/// tells the day in the order of trust. Every step goes over the page once, or a bounded number of times.
package ashyldy.ingest.article.page;
