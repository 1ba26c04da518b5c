/// What was promised for when, and what has become of it; and the totals that were promised without naming anything.
package ashyldy.projects.promise;
