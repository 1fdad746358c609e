namespace AssistantBot.Language.Numbers;

/// <summary>How a number bounds what it counts.</summary>
internal enum Bound
{
    Exact,

    /// <summary>约, 近, 左右, 数十, 七八: near the number, on either side.</summary>
    About,

    /// <summary>以上, 不少于: the number or more (Civil Code of the PRC, article 1259: 以上 and 以下 include the number).</summary>
    AtLeast,

    /// <summary>超过, 逾, 余, 多: more than the number.</summary>
    MoreThan,

    /// <summary>以下, 以内, 不超过: the number or less.</summary>
    AtMost,

    /// <summary>不足, 不到, 低于: less than the number.</summary>
    LessThan,
}
