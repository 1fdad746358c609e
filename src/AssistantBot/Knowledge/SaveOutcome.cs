namespace AssistantBot.Knowledge;

internal enum SaveOutcome
{
    Added,
    Updated,
    Unchanged,
}
