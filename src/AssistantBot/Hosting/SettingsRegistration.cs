using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AssistantBot.Hosting;

internal static class SettingsRegistration
{
    /// <summary>Binds a section to its options and has it checked when the program starts.</summary>
    public static IServiceCollection AddSettings<TOptions, TValidator>(
        this IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        services.AddSingleton(new KnownSection(section));
        services.AddSingleton<IValidateOptions<TOptions>, TValidator>();
        services.AddSingleton<IValidateOptions<TOptions>>(new UnknownNames<TOptions>(configuration.GetSection(section)));
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
        return services;
    }

    private sealed class UnknownNames<TOptions>(IConfigurationSection section) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options) =>
            SettingNames.FindUnknown(section, typeof(TOptions)).ToList() is { Count: > 0 } faults
                ? ValidateOptionsResult.Fail(faults)
                : ValidateOptionsResult.Success;
    }
}
