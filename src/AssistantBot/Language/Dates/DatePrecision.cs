namespace AssistantBot.Language.Dates;

/// <summary>How closely words name a time.</summary>
internal enum DatePrecision
{
    Day,
    Week,
    TenDays,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>A stretch of another length: three months, a plan of five years, from one year to another.</summary>
    Period,

    /// <summary>“Recently”: no bounds are named.</summary>
    Vague,
}
