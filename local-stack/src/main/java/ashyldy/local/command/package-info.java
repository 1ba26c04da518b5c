/// What `./ashyldy` offers at the terminal: data on stdout, progress on stderr, exit code 0 when it worked, 1 when it
/// did
/// not, 2 when the command line was wrong.
package ashyldy.local.command;
