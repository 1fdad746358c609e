namespace AssistantBot.Language.Numbers;

internal enum QuantityKind
{
    /// <summary>A count or a measure, with a unit or without.</summary>
    Amount,

    /// <summary>一个, 一家: one, or no more than an article.</summary>
    Indefinite,

    /// <summary>8.6%, 百分之八点六; the value is in per cent.</summary>
    Percentage,

    /// <summary>1.5个百分点: a difference of percentages, which is never a percentage.</summary>
    PercentagePoints,

    /// <summary>七成, 三分之一, 一半, 万分之三; the value is in per cent.</summary>
    Share,

    /// <summary>一倍, and 翻一番, which is an increase by one time.</summary>
    Multiple,

    /// <summary>第十九届, 二期, 一级: a place in an order.</summary>
    Ordinal,

    /// <summary>A date or a time of day; its unit is the folded text, its value is not read.</summary>
    Date,

    /// <summary>A telephone, road or document number; its unit is the folded text, its value is not read.</summary>
    Identifier,
}
