/// Where people decide: the questions that the evidence leaves open, the most pressing first, and what they answer.
///
/// [ReviewResource] lists the questions, one for each pair of projects; [JudgementsResource] takes judgements and takes
/// them back. [Judging] checks a [Statement] whole before anything is done, so that nothing is ever half done. What
/// readers report as wrong will be asked here, too: a question then has a report in the place of its evidence.
package ashyldy.projects.review;
