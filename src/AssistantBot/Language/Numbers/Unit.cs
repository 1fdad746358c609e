namespace AssistantBot.Language.Numbers;

/// <param name="Spelling">As folded text writes it.</param>
/// <param name="Name">The one spelling of all that are the same.</param>
/// <param name="Factor">How many of the named unit one of this spelling is.</param>
/// <param name="NotBefore">Characters that make another word of the spelling: 成 before 都.</param>
internal sealed record Unit(string Spelling, string Name, UnitRole Role, decimal Factor, string NotBefore);
