namespace AssistantBot.Language.Numbers;

/// <summary>A numeral with the unit behind it.</summary>
/// <param name="UnitName">The unit's one spelling, with 元/吨 for a unit per a unit; empty without a unit.</param>
/// <param name="Bound">What stands between number and unit says, or 多 behind a unit.</param>
internal readonly record struct Measure(Numeral Number, Unit? Unit, string UnitName, Bound Bound, int End)
{
    public int Start => Number.Start;
}
