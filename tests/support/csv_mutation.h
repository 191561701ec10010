// SPDX-License-Identifier: Apache-2.0
// Tables of measured runs, MLPerf results, training runs and loads with characters, cells and lines changed, from a seed: what a
// spreadsheet, an editor, a broken download or a hostile sender makes of a CSV file.
#pragma once

#include <random>
#include <string>
#include <vector>

inline const std::vector<std::string> &csvSeeds()
{
    static const std::vector<std::string> seeds{
        "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,pp,attn_dp,moe_ep,p_tp,p_dp,p_workers,d_tp,d_dp,d_workers,"
        "ttft_ms,tpot_ms,derived_output_tok_s_per_gpu,quality\n"
        "h200_sxm,Llama-3.1-70B,vllm,fp8,agg,2048,256,8,4,4,1,1,1,,,,,,,310,15.2,120,clean\n"
        "gb200_nvl72,deepseek-r1,trtllm,nvfp4,disagg,8192,1024,512,24,,,,8,4,1,2,8,8,2,900,12.5,1500,clean\n",
        "hw,framework,model,precision,spec,disagg,isl,osl,prefill_tp,prefill_ep,prefill_dp_attn,prefill_workers,num_prefill_gpu,"
        "decode_tp,decode_ep,decode_dp_attn,decode_workers,num_decode_gpu,total_gpus,concurrency,ttft_median_ms,tpot_median_ms,"
        "output_tok_s_per_total_gpu,quality_flag\n"
        "b200,dynamo-sglang,dsr1,fp4,mtp,True,1024,1024,4,4,True,1,4,8,8,False,6,48,52,256,512.4,9.64,457.6,\n",
        "model,gpu,gpu_count,precision,seq_len,GBS,MBS,TP,CP,EP,task,release,tokens_per_s_per_gpu,MFU_vs_dense_peak_of_precision\n"
        "LLAMA3_70B,H100,64,FP8,8192,256,1,4,1,,pre-training,26.04,1600,\nDeepSeekV3,GB200,256,MXFP8,4096,4096,1,1,1,64,SFT,25.11,,0.31\n",
        "hour,kw\n0,1000\n1,1000.5\n2,0\n3,12345.678\n",
        "hour;kw\r\n0;1000\r\n1;1000,5\r\n2;0\r\n3;12345,678\r\n",
        "kw\n1\n2\n3\n4\n"};
    return seeds;
}

inline std::string asUtf16(const std::string &ascii, bool bigEndian)
{
    std::string out = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (char c : ascii) {
        const char high = bigEndian ? '\0' : c, low = bigEndian ? c : '\0';
        out += high;
        out += low;
    }
    return out;
}

inline std::string mutatedCsv(std::mt19937 &random)
{
    static const std::string pieces[] = {",",
                                         ";",
                                         "\t",
                                         "\"",
                                         "\"\"",
                                         "\r",
                                         "\n",
                                         "\r\n",
                                         "\n\n",
                                         "nan",
                                         "inf",
                                         "-1",
                                         "0",
                                         "1e999",
                                         "4000000000",
                                         "2147483647",
                                         "2147483648",
                                         "1e6",
                                         "1e7",
                                         "0.0001",
                                         "1,5",
                                         "1.234,5",
                                         "1,234",
                                         "\xEF\xBB\xBF",
                                         "\xFF\xFE",
                                         "\xB0\xA1",
                                         "\xEA\xB0\x80",
                                         std::string(1, '\0'),
                                         "sep=;\n",
                                         "disagg",
                                         "4096",
                                         "999983",
                                         "1000000",
                                         std::string(600, ','),
                                         std::string(300, '9')};
    std::string text = csvSeeds()[random() % csvSeeds().size()];
    const int changes = int(random() % 6);
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random() % text.size(), length = std::min<std::size_t>(random() % 30, text.size() - at);
        switch (random() % 6) {
        case 0: text[at] = char(random()); break;
        case 1: text.replace(at, length, pieces[random() % std::size(pieces)]); break;
        case 2: text.insert(random() % text.size(), text.substr(at, length)); break;
        case 3: text.resize(random() % 4 ? text.size() : at); break;
        default: { // a cell of the table becomes another
            const std::size_t begin = text.find_first_of(",;\n", at);
            const std::size_t end = begin == std::string::npos ? begin : text.find_first_of(",;\n", begin + 1);
            if (end != std::string::npos)
                text.replace(begin + 1, end - begin - 1, pieces[random() % std::size(pieces)]);
        }
        }
    }
    const auto kind = random() % 16;
    return kind < 2 ? asUtf16(text, kind == 1) : text;
}
