namespace AssistantBot.Answering;

/// <summary>Characters that join words and belong to none; a pair that holds one tells nothing.</summary>
internal static class FunctionWords
{
    public const string Characters = "的是在了和与及为有等对从到把被上中下将由于就也都还并其之";
}
