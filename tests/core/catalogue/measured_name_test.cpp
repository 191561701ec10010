// SPDX-License-Identifier: Apache-2.0
// Names as written in public measured files and on model hubs; a model or card of another size or variant must stay unknown.
#include "core/catalogue/measured_name.h"

#include "core/catalogue/accelerator.h"
#include "core/catalogue/catalogue.h"

#include <QTest>

using namespace tokenyard;

class MeasuredNameTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    std::string model(const std::string &name) const
    {
        const Record *r = findModelByName(m_catalogue.set("models"), name);
        return r ? r->id : "";
    }
    std::string accelerator(const std::string &name) const
    {
        const Record *r = findAcceleratorByName(m_catalogue.set("accelerators"), name);
        return r ? r->id : "";
    }

private slots:
    void aModelIsFoundByTheNamesFilesWrite_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &[name, id] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"Qwen/Qwen3-32B-FP8", "qwen3-32b"},
                 {"nvidia/Kimi-K2.5-NVFP4", "kimi-k2.5"},
                 {"moonshotai/Kimi-K2-Instruct-0905", "kimi-k2"},
                 {"moonshotai/Kimi-K2-Thinking", "kimi-k2"},
                 {"openai/gpt-oss-20b", "gpt-oss-20b"},
                 {"gpt_oss_120b", "gpt-oss-120b"},
                 {"openai/gpt-oss-120b-mxfp4", "gpt-oss-120b"},
                 {"Qwen3-30B-A3B-Instruct-2507", "qwen3-30b-a3b"},
                 {"Qwen/Qwen3-235B-A22B-Thinking-2507-FP8", "qwen3-235b-a22b"},
                 {"Llama-3.1-405B-Instruct-FP4", "llama-3.1-405b"},
                 {"RedHatAI/Meta-Llama-3.1-405B-Instruct-FP8-dynamic", "llama-3.1-405b"},
                 {"meta-llama/Llama-3.3-70B-Instruct", "llama-3.1-70b"},
                 {"nvidia/Llama-3.3-70B-Instruct-NVFP4", "llama-3.1-70b"},
                 {"amd/Llama-3.1-70B-Instruct-FP8-KV", "llama-3.1-70b"},
                 {"meta-llama/Meta-Llama-3-70B-Instruct", "llama-3.1-70b"},
                 {"Llama-3-70B-Instruct", "llama-3.1-70b"},
                 {"meta-llama/Llama-2-70b-chat-hf", "llama-2-70b"},
                 {"mistralai/Mixtral-8x7B-Instruct-v0.1", "mixtral-8x7b"},
                 {"deepseek-ai/DeepSeek-R1-0528-FP4", "deepseek-r1"},
                 {"nvidia/DeepSeek-R1-0528-NVFP4-v2", "deepseek-r1"},
                 {"deepseek-ai--DeepSeek-R1", "deepseek-r1"},
                 {"DEEPSEEK R1", "deepseek-r1"},
                 {"DeepSeekV3 (w/o MTP)", "deepseek-v3"},
                 {"DeepSeek-V3-0324", "deepseek-v3"},
                 {"deepseek-ai/DeepSeek-V3-Base", "deepseek-v3"},
                 {"MiniMax-M2.5-FP8", "minimax-m2.5"},
                 {"MiniMaxAI/MiniMax-M2.5", "minimax-m2.5"},
                 {"GLM-5-FP8", "glm-5"},
                 {"zai-org/GLM-5", "glm-5"},
                 {"LGAI-EXAONE/EXAONE-4.0-32B-FP8", "exaone-4.0-32b"},
                 {"EXAONE-4.0-32B", "exaone-4.0-32b"},
                 {"A.X-4.0", "a.x-4.0"},
                 {"skt/A.X-4.0", "a.x-4.0"},
                 {"llama2-70b", "llama-2-70b"},
                 {"deepseek-ai/DeepSeek-V3.2", "deepseek-v3.2"},
                 {"DeepSeek-V3.2-Exp-FP8", "deepseek-v3.2"},
                 {"GLM-4.7", "glm-4.7"},
                 {"zai-org/GLM-4.7-FP8", "glm-4.7"},
                 {"GLM-5.1", "glm-5.1"},
                 {"MiniMax-M1", "minimax-m1"},
                 {"Qwen3-Next-80B-A3B-Instruct", "qwen3-next-80b-a3b"},
                 {"Kimi-K2.6", "kimi-k2.6"},
                 {"Qwen3-14B-FP8", "qwen3-14b"},
                 {"Qwen3.5-27B", "qwen3.5-27b"},
                 {"google/gemma-3-27b-it", "gemma-3-27b"},
                 {"HyperCLOVA X", "hyperclova-x"},
                 // other models
                 {"DeepSeek-V4", ""},
                 {"MiniMax-M2.1-FP8", ""},
                 {"DeepSeek-R1-Distill-Llama-70B", ""},
                 {"nvidia/Llama-3.1-Nemotron-70B-Instruct", ""},
                 {"Qwen/Qwen3-Coder-30B-A3B-Instruct", ""},
                 {"EXAONE-4.0-1.2B", ""},
                 {"EXAONE-4.0.1-32B", ""},
                 {"A.X-4.0-Light", ""},
                 {"mistralai/Mixtral-8x22B-Instruct-v0.1", ""},
                 {"Llama-3.2-3B-Instruct", ""},
                 {"FP8", ""},
                 {"Instruct-2507", ""},
                 {"0528", ""},
                 {"", ""},
                 {"/", ""},
                 {"--", ""},
                 {"-_ -", ""}})
            QTest::newRow(name) << QString(id);
    }
    void aModelIsFoundByTheNamesFilesWrite()
    {
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(model(QTest::currentDataTag())), id);
    }
    void anAcceleratorIsFoundByTheNamesFilesWrite_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &[name, id] :
             std::initializer_list<std::pair<const char *, const char *>>{{"H100", "h100-sxm"},
                                                                          {"h100_sxm", "h100-sxm"},
                                                                          {"NVIDIA H100", "h100-sxm"},
                                                                          {"H100-PCIe", "h100-pcie"},
                                                                          {"h100_pcie", "h100-pcie"},
                                                                          {"H100-NVL", "h100-nvl"},
                                                                          {"h100_nvl", "h100-nvl"},
                                                                          {"NVIDIA H100 NVL", "h100-nvl"},
                                                                          {"H200", "h200-sxm"},
                                                                          {"H200-NVL", "h200-nvl"},
                                                                          {"h200_nvl", "h200-nvl"},
                                                                          {"GH200", "gh200"},
                                                                          {"gh200", "gh200"},
                                                                          {"L40S", "l40s"},
                                                                          {"l40s", "l40s"},
                                                                          {"nvidia-l40s", "l40s"},
                                                                          {"RTX PRO 6000 BSE", "rtx-pro-6000"},
                                                                          {"rtx_pro_6000", "rtx-pro-6000"},
                                                                          {"rtx_pro_6000_server", "rtx-pro-6000"},
                                                                          {"NVIDIA RTX PRO 6000 Blackwell Server Edition", "rtx-pro-6000"},
                                                                          {"a100_sxm", "a100-sxm"},
                                                                          {"A100", "a100-sxm"},
                                                                          {"AMD Instinct MI355X", "mi355x"},
                                                                          {"mi300x", "mi300x"},
                                                                          {"gb200_nvl72", "gb200-nvl72"},
                                                                          {"GB300", "gb300-nvl72"},
                                                                          {"B300", "b300-sxm"},
                                                                          // other cards
                                                                          {"GH200-96GB", ""},
                                                                          {"L40", ""},
                                                                          {"H100 CNX", ""},
                                                                          {"a100_pcie", ""},
                                                                          {"NVIDIA", ""},
                                                                          {"AMD", ""},
                                                                          {"Instinct", ""},
                                                                          {"NVIDIA RTX PRO 6000 Blackwell Workstation Edition", ""},
                                                                          {"H20", "h20"},
                                                                          {"", ""}})
            QTest::newRow(name) << QString(id);
    }
    void anAcceleratorIsFoundByTheNamesFilesWrite()
    {
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(accelerator(QTest::currentDataTag())), id);
    }
    // No record's name finds another record.
    void everyNameOfARecordLeadsToIt()
    {
        for (const Record &r : m_catalogue.set("models").records) {
            QCOMPARE(model(r.id), r.id);
            for (const std::string &alias : r.aliases)
                QVERIFY2(model(alias) == r.id, alias.c_str());
        }
        for (const Record &r : m_catalogue.set("accelerators").records) {
            QCOMPARE(accelerator(r.id), r.id);
            for (const std::string &alias : r.aliases)
                QVERIFY2(accelerator(alias) == r.id, alias.c_str());
        }
    }
    void aHostileNameIsNothing()
    {
        QCOMPARE(model(std::string(10'000'000, '-')), std::string());
        QCOMPARE(model(std::string(100'000, 'a') + "/" + std::string(100'000, 'b')), std::string());
        QCOMPARE(accelerator(std::string(1'000'000, '_')), std::string());
        QCOMPARE(model("\xff\xfe-\x80"), std::string());
    }
    // Dense rates are half of the sparse rates that datasheets print: H100 PCIe 1,513 and 3,026, H100 and H200 NVL 1,671 and 3,341,
    // GH200 1,979 and 3,958, L40S 733 and 1,466, RTX PRO 6000 Server Edition 1,000 and 2,000 TFLOP/s.
    void ratesAreDense()
    {
        for (const auto &[id, plain, fp8] : {std::tuple{"h100-pcie", 1513.0, 3026.0},
                                             {"h100-nvl", 1671.0, 3341.0},
                                             {"h200-nvl", 1671.0, 3341.0},
                                             {"gh200", 1979.0, 3958.0},
                                             {"l40s", 733.0, 1466.0},
                                             {"rtx-pro-6000", 1000.0, 2000.0}}) {
            const Accelerator a = Accelerator::fromRecord(*m_catalogue.find("accelerators", id));
            QVERIFY2(std::abs(2 * a.bf16->in(units::TFLOPS) / plain - 1) < 0.013, id); // L40S prints 362.05, GH200 990
            QVERIFY2(std::abs(2 * a.fp8->in(units::TFLOPS) / fp8 - 1) < 1e-9, id);
            QVERIFY2(a.memory && a.memoryBandwidth && a.tdp, id);
        }
    }
};

QTEST_GUILESS_MAIN(MeasuredNameTest)
#include "measured_name_test.moc"
