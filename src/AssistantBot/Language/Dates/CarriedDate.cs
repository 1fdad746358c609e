namespace AssistantBot.Language.Dates;

/// <summary>A date mentioned before, whose year and month the next date may leave out.</summary>
/// <param name="IsNear">Whether it stands in the same sentence.</param>
internal sealed record CarriedDate(DayRange Days, DatePrecision Precision, YearSource YearSource, bool IsNear)
{
    public bool HasMonth => Precision is DatePrecision.Day or DatePrecision.TenDays or DatePrecision.Month;
}
