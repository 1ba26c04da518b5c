/// Changes become events on `ashyldy.projects.v1`: one change, one event, an id that is the same for ever.
package ashyldy.projects.publish;
