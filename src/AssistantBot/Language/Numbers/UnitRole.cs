namespace AssistantBot.Language.Numbers;

/// <summary>What a unit makes of the number before it; the names are those of the third column of units.tsv.</summary>
internal enum UnitRole
{
    /// <summary>Money, mass, length: 一吨 is a measure.</summary>
    Measure,

    /// <summary>A length of time; 近三年 is the last three years.</summary>
    Time,

    /// <summary>A classifier: 一家 may be no more than an article.</summary>
    Counter,

    /// <summary>A unit only after a number of more than one Chinese character, since 一点, 十分 and 四方 are words.</summary>
    Digits,

    /// <summary>A place in an order: 二期, 一级.</summary>
    Rank,

    Percent,
    Points,
    Tenths,
    Multiple,
}
