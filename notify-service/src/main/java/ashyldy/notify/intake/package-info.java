/// Hears the events of `ashyldy.projects.v1`, each once, and knows which project is which after merges and splits.
package ashyldy.notify.intake;
