using AssistantBot.Answering.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace AssistantBot.Answering;

internal static class AnsweringServices
{
    public static IServiceCollection AddAnswering(this IServiceCollection services) => services
        .AddSingleton<PassageRetriever>()
        .AddSingleton<NarrowedSearch>()
        .AddSingleton<QuestionAnswerer>();
}
