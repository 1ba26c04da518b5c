/// Everything to take away: all projects, or those of any filter, as files without an end set to them.
///
/// [DownloadResource] asks the catalogue project by project and hands each to a [Format], which writes it at once: no
/// more
/// than some hundred projects are ever in memory, however many there are. What a column means stands beside it
/// ([Column]), and the codebook is made of that.
package ashyldy.projects.download;
