/// Numbers with their unit. [FigureFinder] reads numbers: [NumberParts] names the parts, [NumberRun] follows one numeral,
/// [NumberGrammar] adds it up, [FigureRanges] pairs the ends of ranges. [AmountFinder] tells what they measure.
package ashyldy.ingest.mention.figure;
