/// Numbers with their unit. [FigureFinder] reads numbers, [AmountFinder] what they measure.
package ashyldy.ingest.mention.figure;
