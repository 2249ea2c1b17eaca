using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using MadasterGen.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
using SocketsHttpHandler handler = new();
return await ToolApplication.RunAsync(args, ToolConsole.OfProcess(), handler, stop.Token);
