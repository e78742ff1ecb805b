package se.renskrift.duplicates;

/**
 * What was counted when pairs were looked for.
 *
 * @param compared how many pairs of passages were compared word by word
 * @param keysPassedOver how many keys were too frequent to tell anything
 * @param pairsPassedOver how many pairs were not compared, because one of the two has too many
 *     others that are likelier
 */
public record IndexCounts(long compared, long keysPassedOver, long pairsPassedOver) {}
