using System.Diagnostics;
using System.Globalization;

namespace AssistantBot.IntegrationTests;

/// <summary>The program while it runs; it does not outlive its test.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<ProcessResult> _result;

    public RunningProcess(Launch launch, params string[] arguments)
    {
        _process = AssistantBotProcess.Start(launch, arguments);
        _result = AssistantBotProcess.ResultAsync(_process);
    }

    /// <summary>Sends a signal and waits for the end.</summary>
    public async Task<ProcessResult> SignalAsync(string signal)
    {
        await AssistantBotProcess.RunOtherAsync(null, "kill", "-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture));
        return await _result;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
