/// Writes need a key: `Authorization: Bearer …` as configured by `ashyldy.api-key`.
package ashyldy.edge.key;
