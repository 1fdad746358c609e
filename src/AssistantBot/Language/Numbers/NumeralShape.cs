namespace AssistantBot.Language.Numbers;

/// <summary>How a numeral is written, which tells how sure it is that it is one.</summary>
internal enum NumeralShape
{
    /// <summary>12,345 or 3.5亿.</summary>
    Arabic,

    /// <summary>五, 七八: in many words no number.</summary>
    Digit,

    /// <summary>十, 十二, 三十: in some names no number.</summary>
    Tens,

    /// <summary>三百, 两万五, 数十, 八点六.</summary>
    Large,

    /// <summary>百, 万: a scale that stands for one of it.</summary>
    Bare,

    /// <summary>百亿, 千万: scales that stand for one of them.</summary>
    BareLarge,
}
