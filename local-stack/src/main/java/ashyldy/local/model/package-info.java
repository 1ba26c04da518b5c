/// A stand-in for a language model: an OpenAI-compatible endpoint on this machine that plays back recorded answers.
package ashyldy.local.model;
