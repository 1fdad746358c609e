namespace AssistantBot.Language.Dates;

/// <summary>What comes once a year: a day, a month, a quarter, a festival.</summary>
internal abstract record YearlyPeriod(DatePrecision Precision)
{
    public bool IsApproximate { get; init; }

    /// <summary>Whether its name says its days (11月18日), as that of a festival does not.</summary>
    public virtual bool IsLiteral => false;

    /// <summary>Whether it is a festival: what is before it is the days just before it.</summary>
    public virtual bool IsFestival => false;

    public virtual int? Month => null;

    public virtual int? Day => null;

    /// <summary>Its days in a year; null if it has none there.</summary>
    public abstract DayRange? In(int year);
}
